import queue
import threading
import time

exitFlag = 0


class myThread(threading.Thread):
    def __init__(self, threadID, name, q):
        threading.Thread.__init__(self)
        self.threadID = threadID
        self.name = name
        self.q = q

    def run(self):
        process_data(self.name, self.q)


def process_data(threadName, q):
    while not exitFlag:
        if not workQueue.empty():
            data = q.get()
            print("%s processing %s" % (threadName, data))
        time.sleep(1)


threadList = ["Thread-1", "Thread-2"]
nameList = ["One", "Two", "Three"]
workQueue = queue.Queue(10)
for word in nameList:
    workQueue.put(word)
threads = []
threadID = 1
for tName in threadList:
    thread = myThread(threadID, tName, workQueue)
    thread.start()
    threads.append(thread)
    threadID += 1
while not workQueue.empty():
    pass
exitFlag = 1
for t in threads:
    t.join()
print("退出主线程")
