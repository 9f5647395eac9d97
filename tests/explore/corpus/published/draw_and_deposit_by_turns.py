import threading


class Account:
    def __init__(self, account_no, balance):
        self.account_no = account_no
        self._balance = balance
        self.cond = threading.Condition()
        # 定义代表是否已经存钱的旗标
        self._flag = False

    def draw(self, draw_amount):
        self.cond.acquire()
        try:
            # 如果self._flag为假，表明账户中还没有人存钱进去，取钱方法阻塞
            if not self._flag:
                self.cond.wait()
            else:
                print(threading.current_thread().name + " 取钱:" + str(draw_amount))
                self._balance -= draw_amount
                print("账户余额为：" + str(self._balance))
                self._flag = False
                # 唤醒其他线程
                self.cond.notify_all()
        finally:
            self.cond.release()

    def deposit(self, deposit_amount):
        self.cond.acquire()
        try:
            # 如果self._flag为真，表明账户中已有人存钱进去，存钱方法阻塞
            if self._flag:
                self.cond.wait()
            else:
                print(threading.current_thread().name + " 存款:" + str(deposit_amount))
                self._balance += deposit_amount
                print("账户余额为：" + str(self._balance))
                self._flag = True
                self.cond.notify_all()
        finally:
            self.cond.release()


def draw_many(account, draw_amount, max):
    for i in range(max):
        account.draw(draw_amount)


def deposit_many(account, deposit_amount, max):
    for i in range(max):
        account.deposit(deposit_amount)


acct = Account("1234567", 0)
threading.Thread(name="取钱者", target=draw_many, args=(acct, 800, 4)).start()
threading.Thread(name="存款者甲", target=deposit_many, args=(acct, 800, 4)).start()
threading.Thread(name="存款者乙", target=deposit_many, args=(acct, 800, 4)).start()
threading.Thread(name="存款者丙", target=deposit_many, args=(acct, 800, 4)).start()
