import threading

connections = threading.BoundedSemaphore(3)


def query(sql):
    with connections:
        if sql.startswith('select'):
            return query('lock table')
        return 1


ts = [threading.Thread(target=query, args=('select 1',)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
