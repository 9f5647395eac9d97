import threading


class Row:
    def __init__(self, stock):
        self.stock = stock
        self.version = 0


table = {'iphone': Row(3)}
db_lock = threading.Lock()
sold = []


def select(name):
    with db_lock:
        r = table[name]
        return r.stock, r.version


def update(name, stock, version):
    """update ... where version = ?"""
    with db_lock:
        r = table[name]
        if r.version != version:
            return 0
        r.stock = stock
        r.version += 1
        return 1


def seckill(user):
    while True:
        stock, version = select('iphone')
        if stock <= 0:
            return
        if update('iphone', stock - 1, version):
            sold.append(user)
            return


ts = [threading.Thread(target=seckill, args=(f'用户{i}',)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('stock', table['iphone'].stock, 'sold', len(sold))
