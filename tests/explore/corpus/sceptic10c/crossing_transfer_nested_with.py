import threading


class Account:
    def __init__(self, name, money):
        self.name, self.money = name, money
        self.lock = threading.Lock()

    def __rshift__(self, other):
        def pay(amount):
            with self.lock:
                with other.lock:
                    self.money -= amount
                    other.money += amount
        return pay


张三, 李四 = Account('张三', 100), Account('李四', 100)
t1 = threading.Thread(target=张三 >> 李四, args=(10,))
t2 = threading.Thread(target=李四 >> 张三, args=(20,))
t1.start()
t2.start()
t1.join()
t2.join()
print(张三.money, 李四.money)
