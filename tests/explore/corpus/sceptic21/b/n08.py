import threading

turn = threading.Semaphore(1)
other = threading.Semaphore(0)


def odd():
    for i in (1, 3):
        turn.acquire()
        print(i)
        other.release()


def even():
    for i in (2, 4):
        if i < 4:
            other.acquire()
        print(i)
        turn.release()


ts = [threading.Thread(target=odd), threading.Thread(target=even)]
for t in ts:
    t.start()
for t in ts:
    t.join()
