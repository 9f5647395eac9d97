from threading import Semaphore, Thread

s_num = Semaphore(1)
s_let = Semaphore(1)


def num():
    for i in range(1, 6, 2):
        s_num.acquire()
        print(f'{i}{i+1}', end='')
        s_let.release()


def let():
    for c in 'ABC':
        s_let.acquire()
        print(c, end='')
        s_num.release()


if __name__ == '__main__':
    x = Thread(target=num)
    y = Thread(target=let)
    x.start()
    y.start()
    x.join()
    y.join()
    print()
