import threading


class Worker(threading.Thread):
    total = 0

    def __init__(self, name):
        threading.Thread.__init__(self, name=name)
        self.lock = threading.Lock()

    def run(self):
        for i in range(5):
            self.lock.acquire()
            Worker.total += 1
            print(self.name, Worker.total)
            self.lock.release()


t1 = Worker("t1")
t2 = Worker("t2")
t1.start()
t2.start()
t1.join()
t2.join()
