// @generated from specs/ by cargo xtask codegen
//
// The operations of every API.

export {
  authorize as accountOpeningAuthorize,
  createAccount,
  getAccountCredentials,
  getAccountCertificate,
  accountConfigWebhook,
  accountDetailWebhook,
  accountDeleteWebhook,
  accountListWebhook,
} from './account-opening.js';

export {
  authorize as openFinanceAuthorize,
  ofConfigUpdate,
  ofConfigDetail,
  ofListParticipants,
  ofStartPixPayment,
  ofListPixPayment,
} from './open-finance.js';

export {
  authorize as pixAuthorize,
  pixCreateImmediateCharge,
  pixListCharges,
  pixCreateCharge,
  pixUpdateCharge,
  pixDetailCharge,
  pixReceivedList,
  pixDetailReceived,
  pixSend,
  pixDevolution,
  pixDetailDevolution,
  pixCreateLocation,
  pixLocationList,
  pixDetailLocation,
  pixGenerateQRCode,
  pixUnlinkTxidLocation,
  pixConfigWebhook,
  pixDetailWebhook,
  pixDeleteWebhook,
  pixListWebhook,
  pixCreateEvp,
  pixListEvp,
  pixDeleteEvp,
  getAccountBalance,
  updateAccountConfig,
  listAccountConfig,
  createReport,
  detailReport,
} from './pix.js';
