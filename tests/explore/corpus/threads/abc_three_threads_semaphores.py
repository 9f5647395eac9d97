from threading import Semaphore, Thread

sems = [Semaphore(1), Semaphore(0), Semaphore(0)]


def show(i, letter):
    for _ in range(2):
        sems[i].acquire()
        print(letter, end="", flush=True)
        sems[(i + 1) % 3].release()


ts = [Thread(target=show, args=(i, x)) for i, x in enumerate("ABC")]
[t.start() for t in ts]
[t.join() for t in ts]
print()
