import threading


class MyThread(threading.Thread):
    n = 0

    def run(self):
        for i in range(50):
            MyThread.n += 1


threads = [MyThread() for _ in range(4)]
for t in threads:
    t.run()
print(MyThread.n)
