from multiprocessing import Process

counter = 0


def work(n, me):
    global counter
    for _ in range(n):
        counter += 1
    print('child', me, 'sees', counter, flush=True)


if __name__ == '__main__':
    p1 = Process(target=work, args=(5, 1))
    p1.start()
    p1.join()
    p2 = Process(target=work, args=(5, 2))
    p2.start()
    p2.join()
    print('parent sees', counter)
