//! @generated from specs/ by cargo xtask codegen
//!
//! The rules of every API, in the order of the documents, as `rules.rs` reads them.

/// How many operations an API has, and its rules.
pub(crate) const RULES: &[(usize, &str)] = &[ACCOUNT_OPENING, OPEN_FINANCE, PIX];

/// `specs/account-opening.yaml`
const ACCOUNT_OPENING: (usize, &str) = (
    8usize,
    "h#-grant_type5client_credentials/clienteFinal4meioDeNotificacao4escoposIntegrados&cpf/nomeCompleto1dataNascimento*nomeMae*celular(email'cnpj.razaoSocial+endereco&cep)estado)cidade)bairro-logradouro)numero.complemento&sms+whatsapp/charge.write,cob.write8payloadlocation.write7payloadlocation.read+cob.read,pix.write+pix.read+pix.send0webhook.write/webhook.read2gn.balance.read3gn.pix.evp.write2gn.pix.evp.read4gn.settings.write3gn.settings.read2gn.barcode.read7gn.barcode.pay.write6gn.barcode.pay.read,cobv.read-cobv.write3gn.pix.send.read2gn.reports.read3gn.reports.write0gn.split.read1gn.split.write5gn.opb.config.read6gn.opb.config.write;gn.opb.participants.read:gn.opb.payment.pix.read:gn.opb.payment.pix.send<gn.opb.payment.pix.refund<gn.opb.payment.pix.cancel-webhookUrl&url(chave$0#-2147483647$1'10000identificador7identificadorWebhook)inicio&fim8paginacao.paginaAtual;paginacao.itensPorPagina#=c#3$#$$$####3$$'$c#3&%&$&1$'3$$####c#3,('$)($*)$+*#,+$-,$.-#/(#0.$$###$$%)*3%###$3%$###3%###73#3%###13%###<3%###%c#3*1/$20$3($4($5($6($7*#$####3%###03%###/C+3$#$3$%'8'9C+5$#$3$C':';'<'='>'?'@'A'B'C'D'E'F'G'H'I'J'K'L'M'N'O'P'Q#'R#'S#'T#'U#'V#'W#'X#'Y#3%###=u$C$'%$Z#7%[#~#9c#3$Z#8$$####3%###:c#3%[#8$~#5$$####3%###9''&]#^###_#_###''&`#`###a#`#)#+$##&###$b###$5##$b###$5#7###$c###$5##$c###$5##'d##$$:e##$$:f##$#;g##$#<$$e#d#",
);

/// `specs/open-finance.yaml`
const OPEN_FINANCE: (usize, &str) = (
    6usize,
    "I-grant_type5client_credentials.redirectURL-webhookURL*pagador-favorecido(valor3codigoCidadeIBGE.infoPagador1idParticipante&cpf'cnpj-contaBanco.codigoBanco*agencia,documento'nome(conta,tipoConta'CACC'SLRY'SVGS'TRAN$1&100+pendente+agendado,rejeitado)aceito+expirado,cancelado4x-idempotency-key)inicio&fim-quantidade)pagina)status0identificador#>c#3$#$$$####3$$'$c#3%%&$&&$$####3%###:3#3%###;c#3('*$(.$)6$*7#+8#$####c#3&,+$-,$.-#$####3%CH##3%###$3%###%c#3$//$$####c#3)00$11$22$33$44$55$$####3%###33%'##53%###&3%(###3%&##63$''6'7'8'93%###.3%###23%#V%##3%###8''&::##;:'#''$::##3$)'<'='>'?'@'A3%$p'##)$##&######$3#$#'#*$B#%$(##)C#$$9D#$$9E#$#:F#$#;G#$#<H#$#=$$DC",
);

/// `specs/pix.yaml`
const PIX: (usize, &str) = (
    28usize,
    "j#-grant_type5client_credentials-calendario*devedor(valor(chave5solicitacaoPagador1infoAdicionais&loc,expiracao$1-2147483647&cpf'cnpj'nome+original%id$0#69223372036854775807(ATIVA,CONCLUIDABREMOVIDA_PELO_USUARIO_RECEBEDOR4REMOVIDA_PELO_PSP'1000)status*pagador-favorecido.infoPagador-contaBanco.codigoBanco*agencia(conta,tipoConta'cacc'svgs*tipoCob&cob'cobv-webhookUrl&pix2receberSemChave)chaves.recebimento2txidObrigatorio1qrCodeEstatico*webhook/recusarTodos.notificacao)tarifa0dataMovimento0tipoRegistros.pixRecebido6pixDevolucaoEnviada4tarifaPixRecebido2pixEnviadoChave;pixEnviadoDadosBancarios7pixDevolucaoRecebida)inicio&fim8paginacao.paginaAtual;paginacao.itensPorPagina'txid*revisao/txIdPresente/txidPresente4devolucaoPresente(e2eId*idEnvio7x-skip-mtls-checking<^[a-zA-Z0-9\\-.@_+]{1,77}$$i##)N$P%S#-c#>U$$W$=$q#a#c#3$#$$$####3$$'$c#3*%&$&(#'.$(0$)1#*2#+5#$####c#3$,'#$####''&--##..##u$C$'%$/)$0,c#3%/*$1+$$####3%###$3%$e&##c#3%0-$1+$$####3%###%c#3$2/$$####3%###.3%###,3%#V%##C+4#V##c#3%14$'+$$####3%$V###c#3$36$$####''&45##66##3%###93$''7'8'9':''&45##..##''&--##;-)#3%###'c#3+%&#<8#&(#'.#+5#(0#)1#*2#$####3%###(%#3%###+3%###)c#3&'/$=B$>C$$####c#3%(0$?1#$####u$C$'%$(D$@Ec#3&(0$/*#0-#$###$#%$%c#3$@F$$####u$C$'%$/G$0Lc#3)1+$/*$AH$BI$CJ$DK$$####3%###43%###53%###63$%'E'Fc#3)1+$0-$AH$BI$CJ$DK$$####3%###*c#3$'/$$####c#3$GP$$####3$%'H'Ic#3$JR#$$####3%###:3%###-c#3$KU#$$####c#3%L>$MV##$####c#3#Y#]####c#3$NX#$$####c#3&O>$PY#$Q#Z##$####c#3$R#>$$####c#3$S#[#$$####c#3$T#>$$####3%##$#c#3%U#^#$V#_#$$####3%###8c#3)W#>#X#>#Y#>#Z#>#[#>#~#>#$#$##3%$###?$##&###*]##$$7^##$$7/#$#*0#$#-<#$#8_##$#9`##$#:%#%/0$^#]#&$a###$;#=$a###$;##%a###$;b##$#9##,]##$$7^##$$7a##$#=c#$d#$#>e##$#>/#$#*0#$#-_##$#9`##$#:%#%/0$^#]##$f###$?#B$g###$@#O%f###$?3##$M##%f###$?3##$M#P###)]##$$7^##$$7c#$d#$#>G#$#P_##$#9`##$#:$$^#]##$3##$6##$3##$6##$3##$6#R#%(##$0h##%#>##$(##$0##$(##$0##']##$$7^##$$7_##$#9`##$#:$$^#]########$(##$S#####U######^####$3##$`##",
);
