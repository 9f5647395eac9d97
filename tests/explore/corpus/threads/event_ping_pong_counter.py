import threading

n = 0
ping = threading.Event()
pong = threading.Event()


def a():
    global n
    for _ in range(3):
        ping.wait()
        ping.clear()
        n += 1
        pong.set()


def b():
    global n
    for _ in range(3):
        pong.wait()
        pong.clear()
        n += 1
        ping.set()


ta, tb = threading.Thread(target=a), threading.Thread(target=b)
ta.start()
tb.start()
ping.set()
ta.join()
tb.join()
print(n)
