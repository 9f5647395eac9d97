# 专门的信号线程:主线程先屏蔽信号,再用 sigwait 处理
import os
import signal
import threading

lock = threading.Lock()
events = 0


def count(n):
    global events
    with lock:
        events += n


def signal_loop():
    while True:
        s = signal.sigwait({signal.SIGUSR1, signal.SIGTERM})
        if s == signal.SIGTERM:
            break
        count(1)


def main():
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGTERM})
    t = threading.Thread(target=signal_loop)
    t.start()
    workers = [threading.Thread(target=count, args=(2,)) for _ in range(2)]
    for w in workers:
        w.start()
    os.kill(os.getpid(), signal.SIGUSR1)
    for w in workers:
        w.join()
    while True:
        with lock:
            if events == 5:
                break
    os.kill(os.getpid(), signal.SIGTERM)
    t.join()
    print('events', events)


if __name__ == '__main__':
    main()
