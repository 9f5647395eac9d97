import threading


class Listeners:
    def __init__(self):
        self.all = ()

    def add(self, who):
        # 元组不可变，所以线程安全
        self.all = self.all + (who,)


ls = Listeners()
t1 = threading.Thread(target=ls.add, args=('a',))
t2 = threading.Thread(target=ls.add, args=('b',))
t1.start(); t2.start()
t1.join(); t2.join()
print(tuple(sorted(ls.all)))
