from multiprocessing import Process, Value


def drain(inbox, done):
    with inbox.get_lock():
        n = inbox.value
        inbox.value = 0
    if n:
        with done.get_lock():
            done.value += n


def feeder(inbox, done, amounts):
    for a in amounts:
        with inbox.get_lock():
            inbox.value += a
        drain(inbox, done)


if __name__ == '__main__':
    inbox, done = Value('i', 0), Value('i', 0)
    ps = [Process(target=feeder, args=(inbox, done, am)) for am in ([1, 2], [4, 5])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('inbox', inbox.value, 'done', done.value)
