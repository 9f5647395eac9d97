from queue import Queue
import threading
import string

to_num = Queue(1)
to_let = Queue(1)


class NumberThread(threading.Thread):
    def run(self):
        for i in range(1, 53):
            if i % 2 == 1:
                to_num.get()
            print(i, end="", flush=True)
            if i % 2 == 0:
                to_let.put(None)


class LetterThread(threading.Thread):
    def run(self):
        for ch in string.ascii_uppercase:
            to_let.get()
            print(ch, end="", flush=True)
            to_num.put(None)


def main():
    to_num.put("go")
    a, b = NumberThread(), LetterThread()
    b.start()
    a.start()
    a.join()
    b.join()
    print()


main()
