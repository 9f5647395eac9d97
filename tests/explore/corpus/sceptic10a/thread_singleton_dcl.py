import threading


class Singleton(object):
    _instance = None
    _instance_lock = threading.Lock()

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            with cls._instance_lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
        return cls._instance


objs = []


def task(arg):
    obj = Singleton()
    objs.append(obj)
    print(arg, obj is Singleton())


threads = []
for i in range(6):
    t = threading.Thread(target=task, args=[i, ])
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print("只有一个实例:", len({id(o) for o in objs}) == 1)
