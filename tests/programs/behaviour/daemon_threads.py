"""Daemon threads end with the main thread; daemon processes are terminated."""
import multiprocessing
import threading
import time


def forever():
    while True:
        time.sleep(0.02)


def talk():
    time.sleep(0.03)
    print("daemon talks")
    time.sleep(100)


if __name__ == "__main__":
    threading.Thread(target=forever, daemon=True).start()
    threading.Thread(target=talk, daemon=True).start()
    multiprocessing.Process(target=forever, daemon=True).start()
    time.sleep(0.06)
    print("end")
