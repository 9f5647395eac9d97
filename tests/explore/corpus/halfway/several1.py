import threading

light = {'南北': '红', '东西': '红'}


def phase(way):
    light[way] = '绿'
    light[way] = '红'


def police():
    a = light['南北']
    b = light['东西']
    if a == '绿' and b == '绿':
        raise RuntimeError('撞车了')


ts = [threading.Thread(target=phase, args=('南北',)), threading.Thread(target=phase, args=('东西',)),
      threading.Thread(target=police)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('平安')
