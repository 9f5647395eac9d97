import threading

cond = threading.Condition()


def print_numbers():
    for i in range(1, 9, 2):
        cond.acquire()
        print(str(i) + str(i + 1), end='')
        cond.notify()
        if i < 7:
            cond.wait()
        cond.release()


def print_letters():
    for c in 'ABCD':
        cond.acquire()
        cond.wait()
        print(c, end='')
        cond.notify()
        cond.release()


t2 = threading.Thread(target=print_letters)
t1 = threading.Thread(target=print_numbers)
t2.start()
t1.start()
t1.join()
t2.join()
