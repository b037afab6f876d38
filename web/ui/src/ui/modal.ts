/** Opens a dialog over the page; whoever had the focus has it again when the dialog goes. */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement as HTMLElement | null;
  dialog.showModal();
  return () => {
    dialog.close();
    if (before?.isConnected) before.focus();
  };
}
