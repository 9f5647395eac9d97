"""Right: a second thread in each process does the talking; the handlers in the main threads feed it."""
import os
import queue
import signal
import threading
from multiprocessing import Process


def speaker(words):
    while True:
        word = words.get()
        if word is None:
            return
        print(word)


def conductor():
    words = queue.SimpleQueue()
    voice = threading.Thread(target=speaker, args=(words,))
    voice.start()

    def off(sig, frame):
        words.put("到站了请下车")
        words.put(None)

    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    voice.join()


def driver():
    p = Process(target=conductor)
    p.start()
    words = queue.SimpleQueue()
    threading.Thread(target=speaker, args=(words,), daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda s, f: words.put("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: words.put("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda s, f: os.kill(p.pid, signal.SIGUSR1))
    p.join()


if __name__ == "__main__":
    driver()
