"""Loaded by Orca as it starts: a speech server that writes every utterance to a file in place of speaking it.

One line each: milliseconds since 1970, what it is (SAY, STOP), and the words, parted by tabs. No sound and no speech
dispatcher is needed. Written for Orca 43; what is said differs from one version to the next.
"""
import os
import sys
import time
import types

from gi.repository import GLib
from orca import settings, speechserver

LOG = open(os.environ["SPEECH_LOG"], "a", buffering=1, encoding="utf-8")


def write(kind, text=""):
    words = str(text).replace("\n", " ").replace("\t", " ")
    LOG.write(f"{time.time() * 1000:.0f}\t{kind}\t{words}\n")


class SpeechServer(speechserver.SpeechServer):
    server = None

    def __init__(self):
        super().__init__()
        # What a page is read from, while it is being read as a whole.
        self.reading = None

    @staticmethod
    def getFactoryName():
        return "file"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.server = SpeechServer.server or SpeechServer()
        return SpeechServer.server

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["file", "file"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "file", "lang": "nl"})]

    def speakCharacter(self, character, acss=None):
        pass

    def speakKeyEvent(self, event, acss=None):
        pass

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write("SAY", text)

    def sayAll(self, utteranceIterator, progressCallback):
        self.reading = (None, progressCallback)

        def step():
            if self.reading is None:
                return False
            context, _ = next(utteranceIterator, (None, None))
            if context is None:
                self.reading = None
                return False
            self.reading = (context, progressCallback)
            write("SAY", context.utterance)
            context.currentOffset = context.startOffset
            progressCallback(context, speechserver.SayAllContext.PROGRESS)
            context.currentOffset = context.endOffset
            progressCallback(context, speechserver.SayAllContext.COMPLETED)
            return True

        GLib.timeout_add(250, step)

    def stop(self):
        # Orca believes it is still reading the whole page until it is told otherwise.
        context, callback = self.reading or (None, None)
        self.reading = None
        if context is not None:
            callback(context, speechserver.SayAllContext.INTERRUPTED)
        write("STOP")

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass


factory = types.ModuleType("orca.speechdispatcherfactory")
factory.SpeechServer = SpeechServer
sys.modules["orca.speechdispatcherfactory"] = factory
import orca

orca.speechdispatcherfactory = factory
settings.enableKeyEcho = False
# A page is not read out as it comes: a listener would have to wait for the end of it at every step.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
