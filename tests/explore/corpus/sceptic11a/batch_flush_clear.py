# 缓冲区批量写入:先复制再清空
import threading

buf = []
written = []


def add(items):
    for i in items:
        buf.append(i)


def flush():
    written.extend(buf)
    buf.clear()


ts = [threading.Thread(target=add, args=([1, 2, 3],)), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print("written", len(written))
