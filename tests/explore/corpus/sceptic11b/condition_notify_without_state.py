from multiprocessing import Condition, Process


def waiter(cond):
    with cond:
        cond.wait()
        print('received the signal')


def notifier(cond):
    with cond:
        cond.notify_all()


if __name__ == '__main__':
    cond = Condition()
    w = Process(target=waiter, args=(cond,))
    n = Process(target=notifier, args=(cond,))
    w.start()
    n.start()
    n.join()
    w.join()
    print('end')
