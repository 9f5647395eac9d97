from multiprocessing import Process


def say(i):
    print('worker', i)


if __name__ == '__main__':
    ps = [Process(target=say, args=(i,)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
