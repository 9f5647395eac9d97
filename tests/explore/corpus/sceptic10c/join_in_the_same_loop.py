# 学生常见写法：start 后马上 join
import threading

count = 0


def add():
    global count
    for _ in range(3):
        count += 1


for i in range(2):
    t = threading.Thread(target=add)
    t.start()
    t.join()
print(count)
