# 三个线程循环打印 ABC
import threading

cond = threading.Condition()
state = 0
result = []


def printer(me, char):
    global state
    for _ in range(2):
        with cond:
            if state % 3 != me:
                cond.wait()
            result.append(char)
            state += 1
            cond.notify_all()


def main():
    ts = []
    for i, ch in enumerate('ABC'):
        t = threading.Thread(target=printer, args=(i, ch), daemon=True)
        ts.append(t)
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(''.join(result))


if __name__ == '__main__':
    main()
