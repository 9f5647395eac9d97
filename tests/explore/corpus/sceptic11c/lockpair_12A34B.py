# -*- coding:utf-8 -*-
# 两个线程交替打印 12A34B……5152Z,用两把锁实现
import threading
import sys

num_lock = threading.Lock()
let_lock = threading.Lock()


def show_num():
    for i in range(1, 53, 2):
        num_lock.acquire()
        sys.stdout.write(str(i))
        sys.stdout.write(str(i + 1))
        let_lock.release()


def show_let():
    for i in range(26):
        let_lock.acquire()
        sys.stdout.write(chr(i + ord('A')))
        sys.stdout.flush()
        num_lock.release()


if __name__ == '__main__':
    let_lock.acquire()
    t1 = threading.Thread(target=show_num)
    t2 = threading.Thread(target=show_let)
    t1.start()
    t2.start()
    for t in (t1, t2):
        t.join()
    print()
