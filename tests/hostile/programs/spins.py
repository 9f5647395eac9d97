"""Computes for ever, in two threads."""
import threading

def spin():
    number = 0
    while True:
        number += 1

threading.Thread(target=spin).start()
spin()
