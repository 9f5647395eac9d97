# 定时任务: 每秒心跳一次, 同时主循环处理业务
import threading
import time

beats = 0
lock = threading.Lock()


def heartbeat():
    global beats
    with lock:
        beats += 1
        print("心跳", beats)
    threading.Timer(1.0, heartbeat).start()


heartbeat()
while True:
    with lock:
        print("主循环看到", beats)
    time.sleep(2)
