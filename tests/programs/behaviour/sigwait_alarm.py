"""An alarm that is blocked and waited for."""
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(signal.sigwait({signal.SIGALRM}))
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(signal.sigwaitinfo({signal.SIGALRM}).si_pid)
