"""A thread becomes another program while others make threads."""
import os
import sys
import threading

def more():
    while True:
        try:
            threading.Thread(target=threading.Event().wait, args=(0,)).start()
        except RuntimeError:
            pass

threading.Thread(target=more).start()
threading.Thread(target=os.execv, args=("/bin/sh", ["sh", "-c", "while :; do :; done"])).start()
