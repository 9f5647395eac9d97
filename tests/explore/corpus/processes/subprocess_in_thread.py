import subprocess, sys, threading
t = threading.Thread(target=lambda: subprocess.check_output(["echo", "hi"]))
t.start()
t.join()
