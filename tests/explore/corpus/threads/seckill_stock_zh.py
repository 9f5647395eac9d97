# 秒杀
import threading

库存 = 2
lock = threading.Lock()
成功 = []


def buy(user):
    global 库存
    if 库存 > 0:
        lock.acquire()
        库存 -= 1
        成功.append(user)
        lock.release()
        print(f"{user} 秒杀成功，剩余 {库存}")
    else:
        print(f"{user} 手慢了")


ts = [threading.Thread(target=buy, args=(f"用户{i}",)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(库存)
