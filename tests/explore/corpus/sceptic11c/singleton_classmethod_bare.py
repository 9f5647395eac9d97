# 单例模式 多线程下失效
import threading
import time


class Database(object):
    _instance = None

    def __init__(self, url):
        time.sleep(0.1)
        self.url = url
        self.connections = 0

    @classmethod
    def instance(cls, *args, **kwargs):
        if not cls._instance:
            cls._instance = cls(*args, **kwargs)
        return cls._instance


def task(arg):
    obj = Database.instance("db://" + str(arg))
    print(obj.url)


if __name__ == '__main__':
    ts = []
    for i in range(4):
        t = threading.Thread(target=task, args=[i, ])
        t.start()
        ts.append(t)
    for t in ts:
        t.join()
