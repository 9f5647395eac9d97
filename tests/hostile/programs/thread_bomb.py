"""Starts threads until it can start no more, and then goes on."""
import threading

while True:
    try:
        threading.Thread(target=threading.Event().wait).start()
    except RuntimeError:
        pass
