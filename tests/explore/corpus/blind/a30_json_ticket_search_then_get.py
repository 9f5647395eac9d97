from multiprocessing import Process
import time
import json
import random


def search(name):
    with open('db.txt', 'r', encoding='utf-8') as f:
        dic = json.load(f)
    print('<%s> 查看剩余票数：%s' % (name, dic['count']))


def get(name):
    with open('db.txt', 'r', encoding='utf-8') as f:
        dic = json.load(f)
    time.sleep(random.uniform(0.1, 0.2))
    if dic['count'] > 0:
        dic['count'] -= 1
        time.sleep(random.uniform(0.1, 0.2))
        with open('db.txt', 'w', encoding='utf-8') as f:
            json.dump(dic, f)
        print('<%s> 购票成功' % name)
    else:
        print('<%s> 购票失败' % name)


def task(name):
    search(name)
    get(name)


if __name__ == '__main__':
    with open('db.txt', 'w', encoding='utf-8') as f:
        json.dump({'count': 1}, f)
    ps = []
    for i in range(3):
        p = Process(target=task, args=('路人%s' % i,))
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
    print('主进程结束')
