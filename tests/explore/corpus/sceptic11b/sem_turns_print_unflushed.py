from multiprocessing import Process, Semaphore


def clock(word, numbers, mine, other):
    for n in numbers:
        mine.acquire()
        print(f'{n}. {word}')
        other.release()


if __name__ == '__main__':
    s1, s2 = Semaphore(1), Semaphore(0)
    p1 = Process(target=clock, args=('tick', (1, 3), s1, s2))
    p2 = Process(target=clock, args=('tock', (2, 4), s2, s1))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
