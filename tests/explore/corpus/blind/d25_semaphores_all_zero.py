from multiprocessing import Process, Semaphore


def show(letter, mine, following, n):
    for _ in range(n):
        mine.acquire()
        print(letter)
        following.release()


if __name__ == "__main__":
    a, b = Semaphore(0), Semaphore(0)
    ps = [Process(target=show, args=("A", a, b, 2)), Process(target=show, args=("B", b, a, 2))]
    for p in ps: p.start()
    for p in ps: p.join()
