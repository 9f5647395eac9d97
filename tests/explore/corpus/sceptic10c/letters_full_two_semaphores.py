import sys
import threading
from string import ascii_uppercase as LETTERS


def emit(text):
    sys.stdout.write(str(text))
    sys.stdout.flush()


def number_job(wait, signal):
    n = 1
    while n <= 52:
        wait()
        emit(n)
        emit(n + 1)
        n += 2
        signal()


def letter_job(wait, signal):
    for ch in LETTERS:
        wait()
        emit(ch)
        signal()


s1, s2 = threading.Semaphore(1), threading.Semaphore(0)
a = threading.Thread(target=number_job, args=(s1.acquire, s2.release))
b = threading.Thread(target=letter_job, args=(s2.acquire, s1.release))
a.start()
b.start()
a.join()
b.join()
emit('\n')
