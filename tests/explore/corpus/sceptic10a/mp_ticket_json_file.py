# 模拟抢票: 查票可以并发, 买票必须加锁串行
from multiprocessing import Process, Lock
import json
import time
import random


def search(i):
    with open('db_ticket.txt', 'r', encoding='utf-8') as f:
        dic = json.load(f)
    print('用户%s查询余票: %s' % (i, 'ok' if dic.get('ticket_num') >= 0 else 'bad'))


def buy(i):
    with open('db_ticket.txt', 'r', encoding='utf-8') as f:
        dic = json.load(f)
    time.sleep(random.randint(1, 3) / 100)
    if dic.get('ticket_num') > 0:
        dic['ticket_num'] -= 1
        with open('db_ticket.txt', 'w', encoding='utf-8') as f:
            json.dump(dic, f)
        print('用户%s买票成功' % i)
    else:
        print('用户%s买票失败' % i)


def run(i, mutex):
    mutex.acquire()
    search(i)
    buy(i)
    mutex.release()


if __name__ == '__main__':
    with open('db_ticket.txt', 'w', encoding='utf-8') as f:
        json.dump({'ticket_num': 1}, f)
    mutex = Lock()
    ps = []
    for i in range(1, 6):
        p = Process(target=run, args=(i, mutex))
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
    with open('db_ticket.txt', encoding='utf-8') as f:
        print('余票', json.load(f)['ticket_num'])
