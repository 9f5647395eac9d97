import multiprocessing as mp


def producer(cond, box):
    with cond:
        box.value = 99
        cond.notify()


def consumer(cond, box):
    with cond:
        cond.wait()
        print('got', box.value)


def main():
    cond = mp.Condition()
    box = mp.Value('i', 0)
    c = mp.Process(target=consumer, args=(cond, box))
    p = mp.Process(target=producer, args=(cond, box))
    c.start()
    p.start()
    c.join()
    p.join()
    print('done')


if __name__ == '__main__':
    main()
