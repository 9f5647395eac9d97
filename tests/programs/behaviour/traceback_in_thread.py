"""An exception in a thread ends the thread alone."""
import threading


def fail():
    raise ValueError("in a thread")


threading.excepthook = lambda arguments: print("hook", arguments.exc_value)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
print("end")
