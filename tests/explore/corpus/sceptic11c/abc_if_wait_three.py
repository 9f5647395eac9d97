# 三个线程循环打印ABC
import threading

cond = threading.Condition()
state = 0


def printer(ch, me):
    global state
    for _ in range(2):
        cond.acquire()
        if state % 3 != me:
            cond.wait()
        print(ch, end='')
        state += 1
        cond.notify_all()
        cond.release()


if __name__ == '__main__':
    threads = []
    for i, ch in enumerate('ABC'):
        t = threading.Thread(target=printer, args=(ch, i))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    print()
