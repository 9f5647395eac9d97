import threading

a, b = threading.Semaphore(1), threading.Semaphore(0)


def player(word, mine, other):
    for _ in range(2):
        with_turn = mine.acquire()
        print(word)
        other.release()


ts = [threading.Thread(target=player, args=("ping", a, b)),
      threading.Thread(target=player, args=("pong", b, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
