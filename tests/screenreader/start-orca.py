"""Starts Orca beside any other. The program `orca` ends those of the same user first, also one that somebody listens to."""
import sys

from orca import orca

manager = orca.getSettingsManager()
manager.activate(None, {})
sys.path.insert(0, manager.getPrefsDir())
sys.exit(orca.main())
