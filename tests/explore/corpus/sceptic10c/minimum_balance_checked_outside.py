import threading

余额 = 60
最低余额 = 10
锁 = threading.Lock()


def 取钱(金额):
    global 余额
    if 余额 - 金额 < 最低余额:
        return False
    锁.acquire()
    余额 -= 金额
    锁.release()
    return True


线程们 = [threading.Thread(target=取钱, args=(40,)) for _ in range(2)]
for t in 线程们:
    t.start()
for t in 线程们:
    t.join()
print('余额', 余额)
