import threading

# 创建全局ThreadLocal对象:
local_school = threading.local()
total = 0
lock = threading.Lock()

def process_student():
    global total
    # 获取当前线程关联的student:
    std = local_school.student
    local_school.count = getattr(local_school, 'count', 0) + 1
    print('Hello, %s (in %s)' % (std, threading.current_thread().name))
    with lock:
        total += local_school.count

def process_thread(name):
    # 绑定ThreadLocal的student:
    local_school.student = name
    for i in range(3):
        process_student()

t1 = threading.Thread(target=process_thread, args=('Alice',), name='Thread-A')
t2 = threading.Thread(target=process_thread, args=('Bob',), name='Thread-B')
t1.start()
t2.start()
t1.join()
t2.join()
print(total)
