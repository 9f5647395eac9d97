# 余额不足就等待
import threading

余额 = 0
cond = threading.Condition()


def 取(n):
    global 余额
    with cond:
        if 余额 < n:
            cond.wait(timeout=5)
        if 余额 - n < 0:
            print('透支', end=' ')
        余额 -= n


def 存(n):
    global 余额
    with cond:
        余额 += n
        cond.notify_all()


ts = [threading.Thread(target=取, args=(10,)) for _ in range(2)]
ts += [threading.Thread(target=存, args=(10,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(余额)
