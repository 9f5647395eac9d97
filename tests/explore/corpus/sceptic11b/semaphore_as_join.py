from multiprocessing import Array, Process, Semaphore


def work(cells, i, done):
    cells[i] = i + 1
    done.release()


if __name__ == '__main__':
    cells = Array('i', 3)
    done = Semaphore(0)
    ps = [Process(target=work, args=(cells, i, done)) for i in range(3)]
    for p in ps:
        p.start()
    for _ in ps:
        done.acquire()
    print('sum', sum(cells))
    for p in ps:
        p.join()
