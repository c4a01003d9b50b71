/** Bugs outside the drawing: in a listener, a promise. Gives back how to stop watching. */
export function watchErrors(fail: (error: unknown) => void): () => void {
  const onError = (event: ErrorEvent): void => {
    if (event.error) fail(event.error);
  };
  const onRejection = (event: PromiseRejectionEvent): void => fail(event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
