/** Taking back and making again, in the bar under every worksheet, in Dutch. It loads with the buttons. */
export const historyText = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  keys: { undo: 'Ongedaan maken (Ctrl + Z)', redo: 'Opnieuw doen (Ctrl + Y)' },
  /** In sight wherever the person is; the button for it stands at the end of the worksheet. */
  evicted:
    'In een ander tabblad zijn deze antwoorden gewist. Onderaan dit werkblad kun je dat ongedaan maken.',
} as const;
